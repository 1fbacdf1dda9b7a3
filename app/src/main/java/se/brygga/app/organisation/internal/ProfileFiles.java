package se.brygga.app.organisation.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.brygga.app.organisation.ProfilePlace;
import se.brygga.app.organisation.ProfileRule;
import se.brygga.app.organisation.RateScope;

/** The files of a profile: their names, their contents and the hash over them. */
final class ProfileFiles {
    static final String SOURCES = "sources.yaml";
    static final String INSTITUTION = "institution.yaml";
    static final String COMPANIES = "companies.yaml";
    static final String OFFICES = "offices.csv";
    static final String DELEGATIONS = "delegations.csv";
    static final String AREAS = "nuts2.csv";
    static final String COUNTIES = "counties.csv";
    static final String MUNICIPALITIES = "municipalities.csv";
    static final String PRODUCTS = "products.yaml";
    /** Left out by an institution that asks for no papers. */
    static final String PAPERS = "papers.yaml";

    static final String SETTINGS = "settings.yaml";
    static final String NEEDS = "needs.csv";
    static final String INDUSTRIES = "industries.csv";
    static final String HOLIDAYS = "holidays.yaml";
    static final String BASE_RATES = "rates/base-rates.csv";
    static final String MARGINS = "rates/margins.csv";
    static final String PREMIUMS = "rates/guarantee-premiums.csv";

    /** Left out by an institution that lends in euro. */
    static final String EXCHANGE_RATES = "rates/exchange-rates.csv";

    static final String DEMO_BASE_RATES = "demo/base-rates.csv";
    static final String DEMO_EXCHANGE_RATES = "demo/exchange-rates.csv";

    private static final List<String> USUAL = List.of(
            SOURCES,
            INSTITUTION,
            COMPANIES,
            OFFICES,
            DELEGATIONS,
            AREAS,
            COUNTIES,
            MUNICIPALITIES,
            PRODUCTS,
            PAPERS,
            SETTINGS,
            NEEDS,
            INDUSTRIES,
            HOLIDAYS,
            BASE_RATES,
            MARGINS,
            PREMIUMS,
            EXCHANGE_RATES);
    private static final List<String> DEMO = List.of(DEMO_BASE_RATES, DEMO_EXCHANGE_RATES);

    private ProfileFiles() {}

    /** The contents of the files there, line ends made alike, in the order of their names. */
    static SortedMap<String, String> contents(ProfilePlace place, RateScope scope) {
        SortedMap<String, String> contents = new TreeMap<>();
        names(scope).forEach(name -> readInto(contents, place, name));
        return contents;
    }

    /** Files in a profile's folder that nothing would read. Hidden files and texts for the reader are let be. */
    static void refuseStrangers(ProfilePlace place, Faults faults) {
        if (!(place instanceof ProfilePlace.Directory(Path folder)) || !Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !USUAL.contains(name) && !DEMO.contains(name))
                    .filter(name -> !name.startsWith(".") && !name.endsWith(".md"))
                    .forEach(name -> faults.add(new Spot(name, 0), ProfileRule.FILE_UNKNOWN));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** SHA-256 over names and contents: each preceded by its length, so that no two profiles read alike. */
    static String hash(SortedMap<String, String> contents) {
        MessageDigest digest = sha256();
        contents.forEach((name, text) -> {
            digestOne(digest, name);
            digestOne(digest, text);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void digestOne(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static List<String> names(RateScope scope) {
        return switch (scope) {
            case SOURCED -> USUAL;
            case WITH_INVENTED -> Stream.concat(USUAL.stream(), DEMO.stream()).toList();
        };
    }

    private static void readInto(SortedMap<String, String> contents, Path file, String name) throws IOException {
        if (Files.isRegularFile(file)) {
            contents.put(name, canonical(Files.readAllBytes(file)));
        }
    }

    private static void readInto(SortedMap<String, String> contents, ProfilePlace place, String name) {
        try {
            switch (place) {
                case ProfilePlace.Directory(Path folder) -> readInto(contents, folder.resolve(name), name);
                case ProfilePlace.Bundled(String id) -> {
                    try (InputStream in = ProfileFiles.class.getResourceAsStream("/profiles/" + id + "/" + name)) {
                        if (in != null) {
                            contents.put(name, canonical(in.readAllBytes()));
                        }
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String canonical(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return bare.replace("\r\n", "\n");
    }
}
