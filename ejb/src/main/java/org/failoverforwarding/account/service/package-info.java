/** Session beans for accounts, telephone systems and portal users, and the rule of who may see which account. */
package org.failoverforwarding.account.service;
