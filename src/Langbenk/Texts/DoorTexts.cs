using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>What the ways on from a worry have in common.</summary>
public static class DoorTexts
{
    public static Text DiscussHere => new("Logg inn og spør en annen tjeneste", "Logg inn og spør ei anna teneste", "Sign in and ask another service");

    public static Text DoNow => new("Gjør dette nå", "Gjer dette no", "Do this now");

    public static Text WhatThen => new("Hva skjer så?", "Kva skjer så?", "What happens then?");

    public static Text Law => new("Dette sier loven", "Dette seier lova", "What the law says");

    public static Text OtherWays => new("Andre veier videre", "Andre vegar vidare", "Other ways on");

    public static Text AllChoices => new("Tilbake til alle valgene", "Tilbake til alle vala", "Back to all the choices");

    public static Text CheckSharing => new(
        "Se hva du skal og kan dele med barnevernet",
        "Sjå kva du skal og kan dele med barnevernet",
        "See what you must and may share with child welfare");

    public static Text CheckSharingAnyone => new(
        "Sjekk hva du kan dele", "Sjekk kva du kan dele", "Check what you may share");

    public static Text SeeDeadlines => new(
        "Se fristene barnevernet har etter en melding",
        "Sjå fristane barnevernet har etter ei melding",
        "See the deadlines child welfare has after a report");

    public static Text SeeRights => new(
        "Se hva barnet og familien har rett til",
        "Sjå kva barnet og familien har rett til",
        "See what the child and the family are entitled to");
}
