package se.brygga.core.law.se;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.brygga.core.financing.StatedFacts.CoInvestment;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Question;
import se.brygga.core.law.Value.Choice;

/** What private investors put in beside the company (SFS 2009:41 37 §; SFS 2012:872 3 §). */
public final class CoInvestors {

    private CoInvestors() {}

    /** The investors, if known. */
    public static Fact<List<CoInvestment>> of(Situation situation) {
        return new Fact<>(
                "/facts/privateCoInvestment",
                situation.application().facts().equity().privateCoInvestment());
    }

    /** The amount that counts: the largest of those chosen, or under the reading {@code SUM} all of them together. */
    public static BigDecimal amount(List<CoInvestment> investors, Predicate<CoInvestment> counts, Choice several) {
        Stream<BigDecimal> amounts = investors.stream().filter(counts).map(CoInvestment::amount);
        return several.choice().equals("SUM")
                ? amounts.reduce(BigDecimal.ZERO, BigDecimal::add)
                : amounts.max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    /** What is not known about each investor. */
    public static List<Question> questions(List<CoInvestment> investors) {
        return IntStream.range(0, investors.size())
                .boxed()
                .flatMap(i -> Stream.of(
                                question(
                                        i,
                                        "sameTerms",
                                        investors.get(i).sameTerms().isEmpty()),
                                question(
                                        i,
                                        "sameTime",
                                        investors.get(i).sameTime().isEmpty()))
                        .flatMap(List::stream))
                .toList();
    }

    private static List<Question> question(int i, String key, boolean open) {
        return open
                ? List.of(new Question(
                        "/facts/privateCoInvestment/" + i + "/" + key,
                        new Explanation("question.facts.privateCoInvestment." + key)))
                : List.of();
    }
}
