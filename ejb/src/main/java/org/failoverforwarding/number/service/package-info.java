/** Session beans for numbers and their incoming call action. */
package org.failoverforwarding.number.service;
