package se.brygga.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Versions stand in the root's properties and nowhere else, and each is one version. */
class VersionsTest {

    private static final List<String> MODULES = List.of("core", "postgres", "app", "bench");

    @Test
    void modulesNameNoVersionOfTheirOwn() {
        for (String module : MODULES) {
            assertThat(literal(pom(Sources.read(Sources.ROOT.resolve(module).resolve("pom.xml")))))
                    .describedAs(module)
                    .isEmpty();
        }
    }

    @Test
    void theRootNamesEachVersionInItsProperties() {
        assertThat(literal(pom(Sources.read(Sources.ROOT.resolve("pom.xml"))))).isEmpty();
    }

    @Test
    void eachVersionIsOneAndForGood() {
        Element properties = (Element) pom(Sources.read(Sources.ROOT.resolve("pom.xml")))
                .getElementsByTagName("properties")
                .item(0);
        List<String> versions = elements(properties.getElementsByTagName("*")).stream()
                .filter(each -> each.getTagName().endsWith(".version"))
                .map(each -> each.getTextContent().strip())
                .toList();

        assertThat(versions).hasSizeGreaterThan(25).allMatch(VersionsTest::isPinned);
    }

    @Test
    void aVersionOutOfPlaceOrNotPinnedIsSeen() {
        String planted =
                "<project><dependencies><dependency><artifactId>a</artifactId><version>1.0</version></dependency>"
                        + "<dependency><artifactId>b</artifactId><version>${b.version}</version></dependency></dependencies></project>";

        assertThat(literal(pom(planted))).containsExactly("a 1.0");
        assertThat(List.of("1.0-SNAPSHOT", "[1,2)", "LATEST", "1.+")).noneMatch(VersionsTest::isPinned);
    }

    private static boolean isPinned(String version) {
        return version.matches("\\d[\\w.-]*") && !version.endsWith("SNAPSHOT");
    }

    /**
     * Dependencies, plugins and paths whose version is written where they stand; our own modules have the project's.
     */
    private static List<String> literal(Document pom) {
        return List.of("dependency", "plugin", "path", "extension").stream()
                .flatMap(kind -> elements(pom.getElementsByTagName(kind)).stream())
                .filter(each -> child(each, "version").matches("[^$].*"))
                .map(each -> child(each, "artifactId") + " " + child(each, "version"))
                .toList();
    }

    private static String child(Element parent, String name) {
        return elements(parent.getChildNodes()).stream()
                .filter(each -> each.getTagName().equals(name))
                .map(each -> each.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    private static Document pom(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException("not a pom: " + e.getMessage(), e);
        }
    }
}
