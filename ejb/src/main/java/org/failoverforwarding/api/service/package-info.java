/** The beans behind the interfaces for other systems: they translate, limit and bundle what the session beans do. */
package org.failoverforwarding.api.service;
