using Langbenk.Kernel;

namespace Langbenk.Prevention.Goals;

public static class IndicatorProblems
{
    public static readonly Problem BadName = new(5160, new Text(
        "Skriv navnet på indikatoren, med høyst 160 tegn.",
        "Skriv namnet på indikatoren, med høgst 160 teikn.",
        "Write the name of the indicator, with at most 160 characters."));

    public static readonly Problem MustNotBeTarget = new(5161, new Text(
        "Dette tallet kan dere følge med på, men det må ikke være et mål.",
        "Dette talet kan de følgje med på, men det må ikkje vere eit mål.",
        "You may follow this number, but it must not be a target."));

    public static readonly Problem FollowedHasNoTarget = new(5162, new Text(
        "Et tall dere bare følger med på, har ingen retning og ingen målverdi.",
        "Eit tal de berre følgjer med på, har inga retning og ingen målverdi.",
        "A number that you only follow has no direction and no target value."));

    public static readonly Problem NeedsDirection = new(5163, new Text(
        "Velg om tallet skal opp eller ned.", "Vel om talet skal opp eller ned.", "Choose whether the number should go up or down."));

    public static readonly Problem BadNumber = new(5164, new Text(
        "Skriv et tall, for eksempel 62 eller 4,5.", "Skriv eit tal, til dømes 62 eller 4,5.", "Write a number, for example 62 or 4.5."));

    public static readonly Problem BadDay = new(5165, new Text(
        "Skriv datoen tallet gjelder. Den kan ikke være etter i dag.",
        "Skriv datoen talet gjeld. Han kan ikkje vere etter i dag.",
        "Write the date the number is for. It cannot be after today."));

    public static readonly Problem TextTooLong = new(5166, new Text(
        "En av tekstene er for lang.", "Ein av tekstane er for lang.", "One of the texts is too long."));

    public static readonly Problem TargetAgainstDirection = new(5167, new Text(
        "Målverdien ligger på feil side av startverdien.",
        "Målverdien ligg på feil side av startverdien.",
        "The target value is on the wrong side of the starting value."));

    public static readonly Problem BaselineNotPercent = new(5170, new Text(
        "Startverdien er i prosent. Skriv et tall fra 0 til 100.",
        "Startverdien er i prosent. Skriv eit tal frå 0 til 100.",
        "The starting value is in per cent. Write a number from 0 to 100."));

    public static readonly Problem TargetNotPercent = new(5171, new Text(
        "Målverdien er i prosent. Skriv et tall fra 0 til 100.",
        "Målverdien er i prosent. Skriv eit tal frå 0 til 100.",
        "The target value is in per cent. Write a number from 0 to 100."));

    public static readonly Problem ReadingNotPercent = new(5172, new Text(
        "Tallet er i prosent. Skriv et tall fra 0 til 100.",
        "Talet er i prosent. Skriv eit tal frå 0 til 100.",
        "The number is in per cent. Write one from 0 to 100."));

    public static readonly Problem NoReason = new(5169, new Text(
        "Skriv hvorfor dere slutter, med høyst 300 tegn. Tallene som er skrevet inn, blir stående.",
        "Skriv kvifor de sluttar, med høgst 300 teikn. Tala som er skrivne inn, blir ståande.",
        "Write why you stop, with at most 300 characters. The numbers that were entered stay."));

    public static readonly Problem AlreadyThere = new(5168, new Text(
        "Målet har alt denne indikatoren.", "Målet har alt denne indikatoren.", "The goal already has this indicator."));
}
