using Langbenk.Kernel;

namespace Langbenk.Prevention.Needs;

/// <summary>On the way into adult life.</summary>
static class NeedsYoung
{
    public static IReadOnlyList<Need> All { get; } =
    [
        new(
            "young-out",
            new Text("Ung uten jobb eller skole", "Ung utan jobb eller skule", "Young without work or school"),
            new Text("Jeg har sluttet på skolen og vet ikke hva jeg skal gjøre", "Eg har slutta på skulen og veit ikkje kva eg skal gjere", "I have left school and do not know what to do"),
            16, 24,
            [
                "jobb*", "arbeid*", "arbeidsløs*", "arbeidslaus*", "arbeidsledig*", "ledig*", "lærling*", "læreplass*", "sluttet|slutta skole*|skule*|videregående|vidaregåande", "dropp* ut|videregående|vidaregåande",
                "praksisplass*", "utdanning*", "cv", "sommerjobb*", "sommarjobb*", "oppfølgingstjeneste*", "job|jobs", "unemploy*", "apprentice*", "left school", "dropped out",
            ]),
        new(
            "on-my-own",
            new Text("Flytte for seg selv og bli voksen", "Flytte for seg sjølv og bli vaksen", "Living on one's own and growing up"),
            new Text("Jeg har bodd i fosterhjem og fyller snart 18", "Eg har budd i fosterheim og fyller snart 18", "I have lived in a foster home and will soon be 18"),
            16, 24,
            [
                "fosterhjem*", "fosterheim*", "fosterbarn*", "ettervern*", "barnevern* fyller|18|etter|ferdig", "fyller 18", "blir 18", "bo alene|for", "bu aleine|for", "flytte|flytta|flyttet hjemmefra|heimanfrå|for|hybel*",
                "egen hybel", "eigen hybel", "voksen* bli", "vaksen* bli", "foster*", "aftercare", "turn* 18", "live alone|own", "on my own", "institusjon*",
            ]),
    ];
}
