using Langbenk.Kernel;

namespace Langbenk.Prevention.Needs;

/// <summary>Money, a place to live, a new country, and everything at once.</summary>
static class NeedsLife
{
    public static IReadOnlyList<Need> All { get; } =
    [
        new(
            "money",
            new Text("Økonomi: pengene strekker ikke til", "Økonomi: pengane strekk ikkje til", "Money: it does not stretch"),
            new Text("Vi har ikke råd til vinterklær", "Vi har ikkje råd til vinterklede", "We cannot afford winter clothes"),
            -1, 24,
            [
                "penge*", "pengar", "råd til", "råd ikke|ikkje", "økonomi*", "gjeld*", "inkasso*", "regning*", "rekning*", "sosialhjelp*", "stønad*", "fattig*", "strøm betal*", "betale*", "klær råd|penger|vinter*",
                "klede råd|pengar|vinter*", "mat råd|penger|tom|pengar", "har+ikke|ikkje|ingen+mat", "no+food", "nothing+to+eat", "matpose*", "matkasse*", "kontantstøtte*", "bidrag*", "nav", "money", "afford*", "debt*", "bills", "poor", "food bank",
            ]),
        new(
            "housing",
            new Text("Et sted å bo", "Ein stad å bu", "A place to live"),
            new Text("Vi må flytte og har ingen steder å dra", "Vi må flytte og har ingen stad å dra", "We must move and have nowhere to go"),
            -1, 24,
            [
                "bolig*", "bustad*", "leilighet*", "leilegheit*", "husleie*", "husleige*", "kastet ut", "kasta ut", "utkast*", "hjemløs*", "heimlaus*", "flytte ut|må|steder|stad|sted|snart|hybel*", "sted å bo", "stad å bu", "bo trangt",
                "bustøtte*", "bostøtte*", "startlån*", "mugg*", "hybel*", "homeless*", "housing*", "rent", "evict*", "place to live", "nowhere go|live|stay", "apartment*", "hjemme ikke kan bo",
            ]),
        new(
            "new-in-norway",
            new Text("Ny i Norge", "Ny i Noreg", "New in Norway"),
            new Text("Vi har nettopp flyttet til Norge", "Vi har nett flytta til Noreg", "We have just moved to Norway"),
            -1, 24,
            [
                "ny|nye norge|noreg|landet", "flyktning*", "innvandr*", "asyl*", "ukrain*", "tolk*", "norskkurs*", "lære norsk", "forstår ikke norsk", "forstår ikkje norsk", "snakker ikke norsk", "flyttet|flytta norge|noreg", "norsk skole|skule fungerer|system*",
                "introduksjonsprogram*", "refugee*", "immigra*", "asylum*", "interpreter*", "new|moved norway", "learn norwegian", "norwegian",
            ]),
        new(
            "many-things",
            new Text("Flere ting på en gang, eller jeg vet ikke hvem", "Fleire ting på ein gong, eller eg veit ikkje kven", "Several things at once, or I do not know whom to ask"),
            new Text("Vi har mange å forholde oss til og vet ikke hvor vi skal begynne", "Vi har mange å halde oss til og veit ikkje kvar vi skal starte", "We deal with many and do not know where to begin"),
            -1, 24,
            [
                "vet ikke hvem|hvor", "veit ikkje kven|kvar", "mange tjenester|tenester|instanser|problem*|forholde", "flere|fleire ting|tjenester|tenester|problem*", "koordiner*", "kaos*", "kaster ball", "kastar ball",
                "ansvarsgruppe*", "hvor begynne|starte", "kvar byrje|starte|begynne", "don|not know who|whom|where", "everything at", "many services", "where start|begin", "avmakt*", "overveld*", "overwhelm*",
            ]),
    ];
}
