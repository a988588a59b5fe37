/** map */
package org.gapatlas;
