package org.gapatlas.catalogue;

/**
 * How a server tells whether a file has changed, as it said with the file.
 *
 * @param etag empty where it told none
 * @param lastModified as it wrote it; empty where it told none
 */
public record Validators(String etag, String lastModified) {
    public static final Validators NONE = new Validators("", "");
}
