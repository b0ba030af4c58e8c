/** Session beans for emergency modes. */
package org.failoverforwarding.screening.service;
