using Langbenk.Kernel;
using Langbenk.Sharing.Consents;

namespace Langbenk.Texts;

/// <summary>A team as one service sees it: how it stands, and its notes page by page.</summary>
public static class StandingTexts
{
    /// <summary>Why nothing new can be told on consent now. Who was not told of the consent learns only that.</summary>
    public static Text WhyNothingNew(ConsentState? state) => state switch
    {
        null => new(
            "Dere har ikke noe samtykke å dele på nå. Det dere har fått vite, står.", "De har ikkje noko samtykke å dele på no. Det de har fått vite, står.", "You have no consent to share on now. What you have been told stands."),
        ConsentState.Outgrown => new(
            "Noen flere må si ja nå: familien er endret, eller barnet er blitt eldre. Det som er fortalt, står. Spør på nytt før dere forteller mer.",
            "Nokon fleire må seie ja no: familien er endra, eller barnet er blitt eldre. Det som er fortalt, står. Spør på nytt før de fortel meir.",
            "Somebody more must say yes now: the family has changed, or the child has grown older. What has been told stands. Ask again before you tell more."),
        ConsentState.OnWrongChild => new(
            "Samtykket sto på feil barn og kan ikke brukes. Det flyttes ikke til et annet barn: spør familien til det riktige barnet på nytt.",
            "Samtykket stod på feil barn og kan ikkje brukast. Det blir ikkje flytta til eit anna barn: spør familien til det rette barnet på nytt.",
            "The consent was on the wrong child and cannot be used. It is not moved to another child: ask the right child’s family anew."),
        _ => new(
            "Samtykket gjelder ikke lenger. Det som er fortalt, står. Ingen kan få vite noe nytt på det før familien har sagt ja igjen.",
            "Samtykket gjeld ikkje lenger. Det som er fortalt, står. Ingen kan få vite noko nytt på det før familien har sagt ja att.",
            "The consent is no longer valid. What has been told stands. Nobody can be told anything new on it until the family has said yes again."),
    };

    public static Text Notes => new("Notater", "Notat", "Notes");

    public static Text Older => new("Eldre notater", "Eldre notat", "Older notes");

    public static Text Newer => new("Nyere notater", "Nyare notat", "Newer notes");
}
