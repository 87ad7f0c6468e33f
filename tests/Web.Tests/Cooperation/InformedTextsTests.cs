using Langbenk.Texts;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>What a family reads: word by word as it was before the text could be translated, and nothing that is not true this time.</summary>
public class InformedTextsTests
{
    const string Rights = """
        Det er frivillig. Sier dere nei, får dere fortsatt den hjelpen dere har rett på. Svarer dere ikke, er det et nei.
        Dere kan trekke ja-et tilbake når som helst. Da får ingen vite noe nytt fordi dere sa ja. Det som alt er fortalt, kan ikke gjøres ufortalt.
        Dere kan når som helst få vite hva som er fortalt, til hvem og hvorfor.
        Er et barn i fare, må alle tjenester si fra til barnevernet, også uten ja.
        """;

    [Fact]
    public void Of_AllMayTell_NamesEverybodyAndThoseOutside() => Assert.Equal(
        $$"""
        Solbakken skole spør om dere sier ja til dette:

        Hva dere skal få hjelp til: Få Ola {på} skolen

        Hvem: Solbakken skole, Nav og PPT. De kan fortelle hverandre det som står her.

        Også disse, som ikke bruker systemet: Kari Lie, fastlege. Tjenestene kan fortelle dem det som står her, på papir, på telefon eller i møte. En som ikke arbeider i en offentlig tjeneste, har ikke taushetsplikt slik tjenestene har.

        Om hvem: Ola

        Hva: skole. De får også vite hvem dere er, hvordan dere kan nås, og hvem av dem dere har kontakt med.

        Hvor lenge: til og med 1. mai 2027.

        {{Rights}}
        """,
        InformedTexts.Of("Solbakken skole", ["Nav", "PPT"], true, "Ola", "skole", "Få Ola {på} skolen", "1. mai 2027", "Kari Lie, fastlege", true).Nb);

    [Fact]
    public void Of_OnlyTheOneThatAsks_SaysSo_AndLeavesOutWhatNobodyIs()
    {
        Assert.Equal(
            $"""
            Solbakken skole spør om dere sier ja til dette:

            Hva dere skal få hjelp til: Mat

            Hvem: Solbakken skole og Nav. Solbakken skole kan fortelle de andre det som står her. De andre forteller ikke noe tilbake uten å spørre.

            Om hvem: Ola

            Hva: skole. De får også vite hvem dere er, hvordan dere kan nås, og at dere har kontakt med Solbakken skole.

            Hvor lenge: til og med 1. mai 2027.

            {Rights}
            """,
            InformedTexts.Of("Solbakken skole", ["Nav"], false, "Ola", "skole", "Mat", "1. mai 2027").Nb);
        Assert.Contains(
            "Hvem: Solbakken skole.\n\nOgså disse, som ikke bruker systemet: Kari Lie, fastlege. Solbakken skole kan fortelle dem det som står her, på papir, på telefon eller i møte.\n\nOm hvem: Ola",
            InformedTexts.Of("Solbakken skole", [], true, "Ola", "skole", "Mat", "1. mai 2027", "Kari Lie, fastlege").Nb, StringComparison.Ordinal);
    }
}
