/** Session beans for emergency modes and blocking lists. */
package org.failoverforwarding.screening.service;
