/** Brings letters to addresses by mail, over the SMTP server that the operator names. */
@NullMarked
package org.gapatlas.survey.post;

import org.jspecify.annotations.NullMarked;
