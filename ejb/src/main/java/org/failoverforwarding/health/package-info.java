/** Whether a telephone system is able to take calls, known before the next call asks (semantics 9.4). */
package org.failoverforwarding.health;
