/**
 * What people see of the numbers: the pages, and the workbook of an analysis. Reads cubes and releases and changes
 * neither; every window shows the same cube, so their numbers cannot differ.
 */
@Feature(
        name = "reporting",
        mayUse = {"kernel", "taxonomy", "survey", "catalogue", "gap", "disclosure", "sheets", "access", "web"},
        shows = "org.gapatlas.reporting")
@NullMarked
package org.gapatlas.reporting;

import org.gapatlas.Feature;
import org.jspecify.annotations.NullMarked;
