package org.gapatlas.survey;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A respondent at the pages of the form, as a browser without scripts reads and sends them. */
public final class AtTheForm {

    private final CookieFilter cookies = new CookieFilter();

    private AtTheForm() {}

    /** Types the code. */
    public static AtTheForm withCode(String code) {
        var form = new AtTheForm();
        form.send("/answer", "/answer/session", Map.of("code", code)).then().statusCode(303);
        return form;
    }

    public Response get(String path) {
        return as().get(path);
    }

    /** Sends a page as it was shown, with these fields filled in. */
    public Response send(String page, Map<String, ?> fields) {
        return send(page, page, fields);
    }

    /** The same for a form that goes to another address than its page's. */
    public Response send(String page, String action, Map<String, ?> fields) {
        // What lies in a template is for the script alone.
        String shown =
                get(page).then().statusCode(200).extract().asString().replaceAll("(?s)<template.*?</template>", "");
        return as().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("proof", hidden(shown, "proof").get(0))
                .formParam("seen", hidden(shown, "seen"))
                .formParam("asked", hidden(shown, "asked"))
                .formParam("tag", hidden(shown, "tag"))
                .formParam("key", hidden(shown, "key"))
                .formParams(fields)
                .post(action);
    }

    RequestSpecification as() {
        return given().filter(cookies)
                .redirects()
                .follow(false)
                .accept("text/html")
                .queryParam("lang", "en");
    }

    /** The values of the hidden fields of a name. */
    static List<String> hidden(String page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        var values = new ArrayList<String>();
        while (found.find()) values.add(found.group(1));
        return values;
    }
}
