/** The portal: pages in Jakarta Faces over the session beans of the EJB module. */
package org.failoverforwarding.web;
