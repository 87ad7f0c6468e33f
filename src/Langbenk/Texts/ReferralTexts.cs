using Langbenk.Cooperation.Requests;
using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The reception refers a child to another service, which says yes or no.</summary>
public static partial class RequestTexts
{
    public static Text Refer => new("Henvis til en tjeneste", "Vis til ei teneste", "Refer to a service");

    public static Text Referred => new("Henvist til", "Vist til", "Referred to");

    public static Text ReferIt => new("Send henvisningen", "Send tilvisinga", "Send the referral");

    public static Text ReferNeedsConsent => new(
        "Familien har ikke sagt ja til noen tjeneste dere kan henvise til, slik du ser det. Spør familien først.",
        "Familien har ikkje sagt ja til noka teneste de kan vise til, slik du ser det. Spør familien først.",
        "The family has not said yes to any service you can refer to, as you see it. Ask the family first.");

    public static Text ReferTo => new("Hvilken tjeneste?", "Kva teneste?", "Which service?");

    public static Text ReferToHint => new("De familien har sagt ja til.", "Dei familien har sagt ja til.", "Those the family has said yes to.");

    public static Text ReferWords => new("Hva skal de få vite?", "Kva skal dei få vite?", "What are they to be told?");

    public static Text ReferWordsHint => new("Bare det de trenger for å svare. Familiens ord står her fra før.", "Berre det dei treng for å svare. Orda til familien står her frå før.", "Only what they need in order to answer. The family’s words are here already.");

    public static Text ReferredWillSee(string child, string asked) => new(
        $"Hvem {child} er, det du skriver her, og samtykket: også at {asked} er den som spurte familien, når det er deres samtykke.",
        $"Kven {child} er, det du skriv her, og samtykket: også at {asked} er den som spurde familien, når det er deira samtykke.",
        $"Who {child} is, what you write here, and the consent: also that {asked} is who asked the family, when it is their consent.");

    public static Text WhatTheyWereTold => new("Det de fikk vite", "Det dei fekk vite", "What they were told");

    public static Text PassItOn => new(
        "Den som spurte, vet ikke dette ennå. Skriv det i et nytt svar hvis de kan få vite det.", "Den som spurde, veit ikkje dette enno. Skriv det i eit nytt svar om dei kan få vite det.", "Whoever asked does not know this yet. Write it in a new answer if they may know.");

    public static Text StateOf(ReferralState state) => state switch
    {
        ReferralState.Accepted => new("Tjenesten sa ja", "Tenesta sa ja", "The service said yes"),
        ReferralState.Declined => new("Tjenesten sa nei", "Tenesta sa nei", "The service said no"),
        _ => new("Venter på svar", "Ventar på svar", "Awaits an answer"),
    };

    public static Text ReferredBy(string service, string name) => new($"{service} ved {name} henviser barnet til dere", $"{service} ved {name} viser barnet til dykk", $"{service}, {name}, refers the child to you");

    public static Text AcceptLead => new(
        "Sier du ja, blir barnet kjent for tjenesten din.", "Seier du ja, blir barnet kjent for tenesta di.", "If you say yes, the child becomes known to your service.");

    public static Text Accept => new("Si ja og ta imot", "Sei ja og ta imot", "Say yes and receive");

    public static Text Decline => new("Si nei", "Sei nei", "Say no");

    public static Text AnsweredReferral => new("Henvisningen er besvart", "Tilvisinga er svart på", "The referral has been answered");

    public static Text AnsweredByService => new(
        "En annen leder i tjenesten din svarte. Spør i tjenesten om dere skal gjøre mer.", "Ein annan leiar i tenesta di svarte. Spør i tenesta om de skal gjere meir.", "Another leader of your service answered. Ask in the service whether you are to do more.");

    public static Text DeclineWhy => new("Hvorfor?", "Kvifor?", "Why?");

    public static Text DeclineHint => new(
        "Mottaket som spurte, ser dette. Ikke skriv noe om barnet som de ikke har fortalt deg.", "Mottaket som spurde, ser dette. Ikkje skriv noko om barnet som dei ikkje har fortalt deg.", "The reception that asked sees this. Write nothing about the child that they have not told you.");
}
