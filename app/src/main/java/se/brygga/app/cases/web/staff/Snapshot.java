package se.brygga.app.cases.web.staff;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import se.brygga.app.cases.CaseFile;

/**
 * What a reader has seen of a case, whole: a value for each field, under the name that the field has in its form. Each
 * form carries it along, so that whoever was slower sees both versions field by field. It is shown and nothing else: no
 * rule reads it.
 *
 * @param values what stood in each field, as a form would hold it
 */
record Snapshot(Map<String, String> values) {

    /** Bytes of a snapshot that are unpacked at most; a case with every text at its longest has a quarter of it. */
    private static final int MOST = 2_000_000;

    private static final String NOTHING = "";

    /** Keeps a copy, in order. */
    Snapshot {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The case as it stands. */
    static Snapshot of(CaseFile file, Names names) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("status", file.state().status().key());
        values.put("handlaggare", file.state().handler().map(names::colleague).orElse(NOTHING));
        sources(file, values);
        if (file.terms().isPresent()) {
            Map<String, String> terms = TermsForm.filled(file).values().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, field -> field.getValue().getFirst()));
            SnapshotFields.TERMS.forEach(
                    field -> Optional.ofNullable(terms.remove(field)).ifPresent(value -> values.put(field, value)));
            terms.keySet().stream().sorted().forEach(field -> values.put(field, terms.get(field)));
        }
        grounds(file, values);
        int asked = 0;
        for (CaseFile.Request request : file.procedure().requests()) {
            String stem = "begaran:" + ++asked + ":";
            values.put(stem + "vad", request.item());
            values.put(stem + "meddelande", request.message());
            values.put(stem + "svar", request.answer().orElse(NOTHING));
        }
        return new Snapshot(values);
    }

    private static void sources(CaseFile file, Map<String, String> values) {
        int row = 0;
        for (CaseFile.Source one : file.plan().sources()) {
            String stem = "kalla" + ++row + "-";
            values.put(stem + "slag", one.kind());
            values.put(stem + "namn", one.name());
            values.put(stem + "belopp", TermsForm.plain(one.amount()));
            values.put(stem + "tryggad", yesNo(one.secured()));
            values.put(stem + "godkand", yesNo(one.approved()));
            values.put(stem + "underlag", one.evidence());
        }
    }

    private static void grounds(CaseFile file, Map<String, String> values) {
        file.grounds().facts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(fact -> {
                    values.put(
                            "uppgift:" + fact.getKey() + ":svar",
                            yesNo(Optional.of(fact.getValue().value())));
                    values.put(
                            "uppgift:" + fact.getKey() + ":kalla",
                            fact.getValue().source());
                });
        file.grounds().judgements().forEach(one -> {
            values.put("bedomning:" + one.provision() + ":svar", yesNo(Optional.of(one.met())));
            values.put("bedomning:" + one.provision() + ":text", one.text());
        });
        file.grounds().reasons().forEach(one -> {
            values.put("skal:" + one.provision() + ":grad", one.degree());
            values.put("skal:" + one.provision() + ":text", one.text());
        });
    }

    private static String yesNo(Optional<Boolean> known) {
        return known.map(yes -> yes ? "ja" : "nej").orElse(NOTHING);
    }

    /** As the value of a hidden field. */
    String packed() {
        String text = values.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What a hidden field carries; empty when it is none of ours. */
    static Optional<Snapshot> unpacked(String field) {
        if (field.isEmpty() || !field.matches("[A-Za-z0-9_-]*")) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        try (InflaterInputStream inflater = new InflaterInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(field)))) {
            for (String pair : new String(inflater.readNBytes(MOST), StandardCharsets.US_ASCII).split("&", -1)) {
                String[] parts = pair.split("=", 2);
                if (parts.length == 2) {
                    values.put(decoded(parts[0]), decoded(parts[1]));
                }
            }
        } catch (IOException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new Snapshot(values));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** What stood in a field; empty text where it held nothing. */
    String value(String field) {
        return values.getOrDefault(field, NOTHING);
    }
}
