package org.failoverforwarding.wildfly.sip.deployment;

import java.lang.reflect.Method;
import javax.servlet.sip.SipServletRequest;

/** Finds methods annotated with {@code @SipApplicationKey} (JSR 289 section 18.2.5). */
final class KeyMethods {
    private KeyMethods() {}

    static Method find(SipDescriptor.KeyMethod method, ClassLoader loader) throws ReflectiveOperationException {
        return Class.forName(method.className(), false, loader).getMethod(method.methodName(), SipServletRequest.class);
    }
}
