using Langbenk.Kernel;

namespace Langbenk.Prevention.Calculators;

/// <summary>Refusals of the calculators: 5901–5909.</summary>
public static class CalculatorProblems
{
    public static Problem LowAboveHigh { get; } = new(5901, new(
        "Det laveste tallet er større enn det høyeste. Bytt om på dem.",
        "Det lågaste talet er større enn det høgaste. Byt om på dei.",
        "The lowest number is larger than the highest. Swap them."));

    public static Problem Negative { get; } = new(5902, new(
        "Tallet kan ikke være under null.",
        "Talet kan ikkje vere under null.",
        "The number cannot be below zero."));

    public static Problem TooManyPeople { get; } = new(5903, new(
        "Tallet er for stort. Skriv høyst 10 millioner.",
        "Talet er for stort. Skriv høgst 10 millionar.",
        "The number is too large. Write at most 10 million."));

    public static Problem TooMuchMoney { get; } = new(5904, new(
        "Beløpet er for stort. Skriv høyst 1 milliard kroner.",
        "Beløpet er for stort. Skriv høgst 1 milliard kroner.",
        "The amount is too large. Write at most 1 billion kroner."));

    public static Problem YearsOutOfReach { get; } = new(5905, new(
        "Skriv hele år, fra 1 til 100.",
        "Skriv heile år, frå 1 til 100.",
        "Write whole years, from 1 to 100."));

    public static Problem ShareOutOfReach { get; } = new(5906, new(
        "Skriv en andel fra 0 til 100 prosent.",
        "Skriv ein del frå 0 til 100 prosent.",
        "Write a share from 0 to 100 per cent."));

    public static Problem DiscountOutOfReach { get; } = new(5907, new(
        "Skriv en rente fra 0 til 20 prosent.",
        "Skriv ei rente frå 0 til 20 prosent.",
        "Write a rate from 0 to 20 per cent."));

    public static Problem NotWhole { get; } = new(5908, new(
        "Skriv et helt tall.",
        "Skriv eit heilt tal.",
        "Write a whole number."));

    public static Problem Nobody { get; } = new(5909, new(
        "Skriv minst 1.",
        "Skriv minst 1.",
        "Write at least 1."));

    public static IReadOnlyList<Problem> All { get; } =
        [LowAboveHigh, Negative, TooManyPeople, TooMuchMoney, YearsOutOfReach, ShareOutOfReach, DiscountOutOfReach, NotWhole, Nobody];
}
