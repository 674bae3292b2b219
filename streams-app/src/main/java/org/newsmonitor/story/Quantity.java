package org.newsmonitor.story;

/**
 * An amount with its bounds.
 *
 * @param low lowest amount meant, inclusive; negative infinity when only an upper bound is stated
 * @param high highest amount meant, inclusive; positive infinity when only a lower bound is stated
 * @param approximate whether the text hedges the figure ("about", "dozens")
 * @param unit empty for a count, ISO 4217 for money, "%" for per cent, "pp" for percentage
 *     points, "th" for ordinals, "s" for durations and ages, "deg" for degrees of no named scale, else an SI symbol
 */
public record Quantity(double low, double high, boolean approximate, String unit) implements Value {
    public Quantity {
        if (Double.isNaN(low) || Double.isNaN(high) || low > high) {
            throw new IllegalArgumentException("not a quantity: " + low + ".." + high);
        }
    }

    public static Quantity exactly(double amount, String unit) {
        return new Quantity(amount, amount, false, unit);
    }

    public boolean isExact() {
        return low == high && !approximate;
    }

    /** {@code "12"}, {@code "12.."} (at least), {@code "..12"} (at most), {@code "10..12"}, {@code "~12"}, {@code "12 USD"}. */
    @Override
    public String canonical() {
        String range = low == high ? plain(low) : bound(low) + ".." + bound(high);
        return (approximate ? "~" : "") + range + (unit.isEmpty() ? "" : " " + unit);
    }

    private static String bound(double amount) {
        return Double.isInfinite(amount) ? "" : plain(amount);
    }

    private static String plain(double amount) {
        return new java.math.BigDecimal(Double.toString(amount))
                .stripTrailingZeros()
                .toPlainString();
    }
}
