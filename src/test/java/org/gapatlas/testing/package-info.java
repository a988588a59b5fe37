/**
 * What tests of every feature share: a throw-away database, the packaged service as a process, and builders. Real things, no
 * mocks.
 */
package org.gapatlas.testing;
