/** What is judged before anything rings (semantics 9.1, steps 3 and 4). */
package org.failoverforwarding.screening;
