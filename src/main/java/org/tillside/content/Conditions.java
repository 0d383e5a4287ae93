package org.tillside.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a condition: {@code trust >= 4 and not seen(wall)}. */
public final class Conditions {
    private static final Pattern TOKEN = Pattern.compile("\\s*(==|!=|<=|>=|<|>|\\(|\\)|[A-Za-z0-9_.-]+)");
    private static final Set<String> SIGNS = Set.of("==", "!=", "<=", ">=", "<", ">");
    private static final int DEEPEST = 50;
    private static final int LONGEST = 300;

    private final Set<String> meters;
    private final List<String> tokens = new ArrayList<>();
    private int at;
    private int depth;

    private Conditions(Set<String> meters) {
        this.meters = meters;
    }

    /** What became of the text. */
    public sealed interface Result {
        /** It was understood. */
        record Read(Condition condition) implements Result {}

        /** It was not; where, as the word that was not expected, empty at the end. */
        record NotUnderstood(String at) implements Result {}
    }

    /** Reads a condition; a name is a meter if it is among {@code meters}, {@code cost}, or else a flag. */
    public static Result read(String text, Set<String> meters) {
        Conditions parser = new Conditions(meters);
        try {
            parser.split(text);
            Condition condition = parser.or();
            if (parser.at < parser.tokens.size()) {
                throw new Unexpected(parser.tokens.get(parser.at));
            }
            return new Result.Read(condition);
        } catch (Unexpected unexpected) {
            return new Result.NotUnderstood(unexpected.token);
        }
    }

    private void split(String text) throws Unexpected {
        Matcher matcher = TOKEN.matcher(text);
        int whole = text.stripTrailing().length();
        int end = 0;
        while (end < whole) {
            if (!matcher.region(end, whole).lookingAt()) {
                throw new Unexpected(text.substring(end).strip());
            }
            tokens.add(matcher.group(1));
            if (tokens.size() > LONGEST) {
                throw new Unexpected(matcher.group(1));
            }
            end = matcher.end();
        }
    }

    private Condition or() throws Unexpected {
        Condition left = and();
        while (take("or")) {
            left = new Condition.Or(left, and());
        }
        return left;
    }

    private Condition and() throws Unexpected {
        Condition left = not();
        while (take("and")) {
            left = new Condition.And(left, not());
        }
        return left;
    }

    private Condition not() throws Unexpected {
        if (++depth > DEEPEST) {
            throw new Unexpected(peek());
        }
        try {
            if (take("not")) {
                return new Condition.Not(not());
            }
            if (take("(")) {
                Condition inner = or();
                expect(")");
                return inner;
            }
            return term();
        } finally {
            depth--;
        }
    }

    private Condition term() throws Unexpected {
        String name = next();
        if (SIGNS.contains(name) || Set.of("and", "or", ")").contains(name)) {
            throw new Unexpected(name);
        }
        if (name.equals("seen") && take("(")) {
            String scene = next();
            if (!Ids.isId(scene)) {
                throw new Unexpected(scene);
            }
            expect(")");
            return new Condition.Seen(new SceneId(scene));
        }
        Optional<Condition.Comparison> comparison = comparison();
        if (comparison.isEmpty()) {
            return bare(name);
        }
        return compared(name, comparison.get(), next());
    }

    private Condition bare(String name) throws Unexpected {
        if (meters.contains(name) || name.equals("cost")) {
            throw new Unexpected(name);
        }
        return new Condition.IsSet(name);
    }

    private Condition compared(String name, Condition.Comparison comparison, String value) throws Unexpected {
        try {
            if (meters.contains(name)) {
                return new Condition.MeterIs(name, comparison, Integer.parseInt(value));
            }
            if (name.equals("cost")) {
                return new Condition.CostIs(comparison, Money.of(new BigDecimal(value)));
            }
        } catch (ArithmeticException | NumberFormatException notANumber) {
            throw new Unexpected(value);
        }
        return switch (comparison) {
            case EQUAL -> new Condition.Flag(name, true, value);
            case NOT_EQUAL -> new Condition.Flag(name, false, value);
            default -> throw new Unexpected(comparison.sign());
        };
    }

    private Optional<Condition.Comparison> comparison() {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        for (Condition.Comparison comparison : Condition.Comparison.values()) {
            if (take(comparison.sign())) {
                return Optional.of(comparison);
            }
        }
        return Optional.empty();
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private boolean take(String token) {
        boolean found = peek().equals(token);
        if (found) {
            at++;
        }
        return found;
    }

    private void expect(String token) throws Unexpected {
        if (!take(token)) {
            throw new Unexpected(peek());
        }
    }

    private String next() throws Unexpected {
        if (at >= tokens.size()) {
            throw new Unexpected("");
        }
        return tokens.get(at++);
    }

    /** A word that cannot stand where it stands. */
    private static final class Unexpected extends Exception {
        private static final long serialVersionUID = 1;
        private final String token;

        Unexpected(String token) {
            super(token);
            this.token = token;
        }
    }
}
