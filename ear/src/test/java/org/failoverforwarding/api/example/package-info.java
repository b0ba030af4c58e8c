/** The programs of the integration guide. */
package org.failoverforwarding.api.example;
