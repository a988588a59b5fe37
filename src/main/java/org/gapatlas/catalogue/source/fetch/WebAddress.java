package org.gapatlas.catalogue.source.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;

/** Which addresses are asked: those that the operator names, and from there none on another host. */
final class WebAddress {

    private WebAddress() {}

    /** Whether it is one of http or https, with a host and without a password in it. */
    static boolean isFetchable(URI address) {
        return isWeb(address) && address.getHost() != null && address.getRawUserInfo() == null;
    }

    /** Whether a server may send us on to there: same host and port; or from http to https on the same host. */
    static boolean isSamePlace(URI from, URI to) {
        if (!isFetchable(to) || !from.getHost().equalsIgnoreCase(to.getHost())) return false;
        boolean sameScheme = Objects.equals(scheme(from), scheme(to));
        return sameScheme ? port(from) == port(to) : scheme(to).equals("https");
    }

    /** The file's own name, for people and for sources that tell files apart by how they end. */
    static String fileName(URI address, int page) {
        String path = Objects.requireNonNullElse(address.getPath(), "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        String name = last.isEmpty() ? address.getHost() : last;
        return page == 1 ? name : name + " (" + page + ")";
    }

    private static boolean isWeb(URI address) {
        return scheme(address).equals("http") || scheme(address).equals("https");
    }

    private static String scheme(URI address) {
        return Objects.requireNonNullElse(address.getScheme(), "").toLowerCase(Locale.ROOT);
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) return address.getPort();
        return scheme(address).equals("https") ? 443 : 80;
    }
}
