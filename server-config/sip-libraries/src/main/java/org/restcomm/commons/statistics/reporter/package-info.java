/** Stands in for the statistics library of Restcomm, so that no server ever reports to a third party. */
package org.restcomm.commons.statistics.reporter;
