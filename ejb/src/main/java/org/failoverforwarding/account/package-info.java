/** Customer accounts, their telephone systems and their people. */
package org.failoverforwarding.account;
