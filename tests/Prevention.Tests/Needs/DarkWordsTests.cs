using Langbenk.Prevention.Measures;

namespace Langbenk.Prevention.Tests.Needs;

/// <summary>Who does not want to live, in the words people use; hardly one of them is a line of the list. In doubt the numbers are shown.</summary>
public class DarkWordsTests
{
    public static TheoryData<string> Bokmal =>
    [
        "jeg har lyst til å dø", "jeg har lyst å dø", "har så lyst til å bare dø nå",
        "tenker på å ta mitt eget liv", "orker ikke livet", "jeg orker ikke dette livet lenger",
        "tatt for mange tabletter", "venninna mi svelget en hel boks med piller, masse", "dattera mi sier hun ønsker hun var død",
        "jeg skulle ønske jeg aldri var født", "alle hadde hatt det bedre uten meg", "jeg ser ingen utvei",
        "sønnen min på 15 sier at livet ikke er verdt å leve", "jeg er så trøtt av å leve", "lei av livet",
        "har lyst til å legge meg og aldri våkne igjen", "jeg vil bare forsvinne for alltid", "hun skjærer seg opp på armene",
        "han snakker om å hoppe fra brua", "jeg vurderer å avslutte alt", "jeg har mørke tanker om natta",
        "jeg er redd jeg kommer til å gjøre noe dumt", "fant et avskjedsbrev på rommet hennes", "jeg tror broren min vil ende livet",
        "klarer ikke å leve mer", "det finnes ingen grunn til å leve", "de mobber meg på skolen hver dag, jeg har ingen venner der og karakterene er dårlige, jeg har lyst til å dø",
        "jeg orker ikke å leve sånn", "jeg føler at jeg ikke vil være her lenger", "jeg har planlagt hvordan jeg skal dø",
        "jeg tenker mye på døden", "hva er vitsen med å leve", "livet mitt er over",
        "jeg har ikke noen grunn til å leve", "det hadde vært bedre om jeg ikke var her", "det er bedre for alle om jeg ikke fantes", "jeg ser ikke noen annen utvei",
        "ønsker at livet bare kunne ta slutt", "jeg tror jeg kommer til å gjøre noe galt med meg selv", "hun sier at hun ikke vil være til lenger", "jeg ser ingen løsning lenger",
        "ingen ville savnet meg", "jeg er bare en byrde for alle", "jeg vil sove og aldri våkne",
        "jeg har kuttet meg", "datteren min risper seg på lårene", "sønnen min truer med å ta livet av seg",
        "jeg hater livet mitt", "det hadde vært bedre om jeg døde", "pappa sier han vil skyte seg",
        "han har sagt at han vil henge seg", "hun vil ikke leve", "jeg føler meg verdiløs og vil bort fra alt",
        "alt er mørkt og jeg ser ikke noe håp", "kan man dø av for mange paracet", "jeg er så sliten av livet",
        "jeg tenker at alle ville hatt det lettere uten meg", "hun postet at hun ikke vil våkne i morgen", "jeg vil ikke være i live lenger",
        "jeg står på brua og vil hoppe", "han har kjøpt tau og snakker om å henge seg", "vil bare at alt skal ta slutt",
        "jeg klarer ikke å leve med dette lenger", "jeg ønsker bare å dø", "hvorfor skal jeg leve",
        "jeg er redd datteren min tenker på å ta livet sitt", "sønnen min sa i går at han ville dø", "han la ut på snap at han ikke orker mer",
        "jeg har svelget masse ibux", "jeg skader meg selv med barberblad", "jeg er ferdig med livet",
        "det er ingen vits i å leve", "alle har det betre utan meg", "dottera mi skader seg sjølv",
    ];

    public static TheoryData<string> Nynorsk =>
    [
        "eg har lyst til å forsvinne", "eg hatar livet mitt", "ingen kjem til å sakne meg",
        "eg vil berre døy", "eg har tenkt å ta livet av meg", "eg orkar ikkje meir no",
        "eg er redd for at guten min vil ta livet av seg", "eg skulle heller vore død", "eg kuttar meg",
        "ho seier at ho vil døy", "eg har lyst til å døy", "eg vil ikkje leve lenger",
        "eg tenkjer på å ta livet mitt", "guten min seier at han ikkje orkar livet", "eg skulle ønskje eg var død",
        "eg vil ikkje meir", "ho har teke ei heil eske med tablettar, for mange", "eg er lei av livet",
        "eg ser ingen utveg", "det hadde vore betre om eg ikkje var her", "eg har ikkje nokon grunn til å leve", "eg vil berre at alt skal ta slutt",
    ];

    public static TheoryData<string> English =>
    [
        "I don't want to be here anymore", "I hate my life", "he says he wants to end it",
        "nobody would miss me", "I feel like dying", "I have nothing to live for",
        "I wish I could just disappear forever", "I don't see the point of living", "my brother tried to kill himself",
        "I have been thinking of suicide", "I want my life to be over", "my daughter took an overdose",
        "I can't take it anymore", "I want to hurt myself", "I want to die",
        "i wish i was dead", "everyone would be better off without me", "I don't want to live anymore",
        "dont want to be alive", "my son talks about ending his life", "I took too many pills",
        "there is no reason to go on living", "I can't go on", "she cuts her arms",
        "I can't go on like this", "I cant go on with this life", "there is no point in going on", "she doesn't want to live", "I don't want to live in this world", "I can't live like this", "I live with my dad and I don't want to live", "I don't want to live at all", "I don't want to live in fear",
        "life is not worth living", "I am thinking about killing myself",
    ];

    [Theory]
    [MemberData(nameof(Bokmal)), MemberData(nameof(Nynorsk)), MemberData(nameof(English))]
    public void Dark_IsUrgentWhateverElseIsWritten(string typed)
    {
        Assert.True(NeedSearch.Find(new HelpQuestion(typed, [], null), []).MayBeUrgent);
        Assert.True(NeedSearch.Find(new HelpQuestion("jeg blir mobbet på skolen og vi har ikke råd til klær, " + typed, [], null), []).MayBeUrgent);
    }

    public static TheoryData<string> Everyday =>
    [
        "jeg dør av kjedsomhet på skolen", "katten min døde", "bestemor er død og vi skal i begravelse",
        "han lever livet på hytta", "ungen slår seg i leken", "barnet sparker i setet",
        "jeg slo ham i sjakk", "jeg slo sønnen min i fifa", "jeg tar livet med ro",
        "vi tar bussen hver dag", "jeg hopper over frokosten", "hvor mange barn kan være med på leksehjelp",
        "sønnen min vil ikke være med på fotball", "dottera mi vil ikkje ete grønsaker, ho er 4 år", "eg treng hjelp til å leggje ungen om kvelden",
        "vi må slutte med smokk", "trenger noe å gjøre i ferien", "my phone died",
        "the dog died last week", "we want to live near the school", "I hit a wall with maths homework",
        "how do I end my subscription", "jeg gir opp matteleksene", "mobilen min er død",
        "jeg mistet bussen", "jeg slo opp i ordboka", "sønnen min vil ikke ha på seg jakke",
        "jeg slo på lyset på rommet til barnet", "jeg banker på døra til henne", "jeg kastet ballen til sønnen min",
        "we have no way to get to school", "jeg skader kneet på trening", "vi vil være ute mer",
        "jeg vil ikke bo her lenger, vi må flytte", "jeg slår til lyd for bedre skolemat", "livet er godt",
        "vi er slitne etter flytting", "han henger seg opp i detaljer", "jeg er på vei til jobb",
        "sønnen min vil slutte på fotball", "hva koster foreldrekurs", "ho vil vere heime hos besteforeldra i ferien",
        "my son is tired of school", "we have no money for christmas", "jeg er ferdig med skolen",
        "datteren min vil bli veterinær", "vi ser ikke barnehagen fra huset", "hva gjør vi når barnet ikke sover",
        "sønnen min kaster ball hele dagen", "jeg trenger avlastning i helgene",
        "sønnen min har ikke noen venner", "vi har ikke noen barnehageplass", "hva gjør vi når barnet ikke vil være i barnehagen",
        "datteren min som ikke vil fortsette på fotball", "er det bedre om jeg ikke jobber så mye", "er det best at jeg er hjemme",
        "vi finner ikke noen løsning på samværet", "jeg er redd for å gjøre noe galt som forelder", "hva gjør vi når permisjonen tar slutt, vi har prøvd alt",
        "sonen min har ikkje nokon venner", "vi har ikkje nokon barnehageplass", "kva gjer vi når barnet ikkje vil vere i barnehagen",
        "dottera mi som ikkje vil fortsetja på fotball", "er det betre om eg ikkje jobbar så mykje", "er det best at eg er heime",
        "vi finn ikkje nokon løysing på samværet", "eg er redd for å gjere noko gale som forelder", "kva gjer vi når permisjonen tek slutt, vi har prøvd alt",
        "my daughter doesn't want to live with her father", "he sees no point in going to school", "we can't go on the school trip",
        "I want my son's life to be better", "my son has no friends", "she doesn't want to go on the trip", "we can't live on one income", "is it better if I stay at home", "there is no reason to keep him at home", "vi ser ingen annen utvei enn å flytte",
    ];

    [Theory]
    [MemberData(nameof(Everyday))]
    public void Everyday_RaisesNoAlarm(string typed) => Assert.False(NeedSearch.Find(new HelpQuestion(typed, [], null), []).MayBeUrgent);
}
