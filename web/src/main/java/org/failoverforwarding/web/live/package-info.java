/** The live side of the pages: registration states and pushed updates. */
package org.failoverforwarding.web.live;
