package org.tillside.content;

import java.math.BigDecimal;

/** An amount in the shop's currency, counted in hundredths. */
public record Money(long cents) implements Comparable<Money> {
    /** Nothing. */
    public static final Money ZERO = new Money(0);

    /** Reads an amount such as {@code 48} or {@code 12.50}; throws ArithmeticException beyond two decimals. */
    public static Money of(BigDecimal amount) {
        return new Money(amount.movePointRight(2).longValueExact());
    }

    /** The amount with two decimals. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(cents, 2);
    }

    /** The sum of both. */
    public Money plus(Money other) {
        return new Money(cents + other.cents);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
