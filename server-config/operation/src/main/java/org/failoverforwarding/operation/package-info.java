/** What the operator of a server sees of the application: whether it is ready and alive, and its metrics. */
package org.failoverforwarding.operation;
