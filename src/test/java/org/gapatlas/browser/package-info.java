/** Tests that a real browser makes; each is skipped with a message where the machine has none. */
package org.gapatlas.browser;
