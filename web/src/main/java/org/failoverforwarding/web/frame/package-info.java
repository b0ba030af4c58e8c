/** What every page shares: signing in, language, theme, selected account, navigation, errors. */
package org.failoverforwarding.web.frame;
