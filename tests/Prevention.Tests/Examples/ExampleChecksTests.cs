using Langbenk.Prevention.Examples;

namespace Langbenk.Prevention.Tests.Examples;

public class ExampleChecksTests
{
    static readonly ExampleText Whole = new(
        "Åpen barnehage", "Hva", "Hvorfor", "For hvem", ["universal"], "2", "", "", "Erfaring", "Helsestasjonen", "Lillevik", "", "", []);

    [Fact]
    public void ToKeep_ATitleAlone_IsEnough() => Assert.Empty(ExampleChecks.ToKeep(ExampleText.Empty with { Title = "En start" }));

    [Fact]
    public void ToSubmit_Whole_IsEnough() => Assert.Empty(ExampleChecks.ToSubmit(Whole));

    [Fact]
    public void ToSubmit_ATitleAlone_NamesEveryFieldThatIsNeeded() => Assert.Equal(
        ["What", "Why", "ForWhom", "Levels", "MunicipalitySize", "Experience", "ContactService", "ContactMunicipality"],
        ExampleChecks.ToSubmit(ExampleText.Empty with { Title = "En start" }).Select(fault => fault.Field));

    [Fact]
    public void ToKeep_AFaultyField_IsNamedWithItsNumber()
    {
        (ExampleText Text, string Field, int Number)[] faulty =
        [
            (Whole with { Title = "" }, "Title", 5501),
            (Whole with { Title = new string('x', 151) }, "Title", 5502),
            (Whole with { Why = new string('x', 4001) }, "Why", 5503),
            (Whole with { Source = new string('x', 501) }, "Source", 5504),
            (Whole with { ContactService = new string('x', 151) }, "ContactService", 5505),
            (Whole with { Experience = "Barnet 01418012345 fikk hjelp" }, "Experience", 5506),
            (Whole with { ContactService = "Ring 90 12 34 56" }, "ContactService", 5507),
            (Whole with { ContactMunicipality = "post@lillevik.kommune.no" }, "ContactMunicipality", 5507),
            (Whole with { Levels = ["all"] }, "Levels", 5508),
            (Whole with { Themes = ["all"] }, "Themes", 5509),
            (Whole with { MunicipalitySize = "9" }, "MunicipalitySize", 5510),
            (Whole with { Address = "http://lillevik.kommune.no" }, "Address", 5511),
            (Whole with { Address = "javascript:alert(1)" }, "Address", 5511),
        ];

        Assert.All(faulty, one =>
        {
            var fault = Assert.Single(ExampleChecks.ToKeep(one.Text));
            Assert.Equal((one.Field, one.Number), (fault.Field, fault.Problem.Number));
        });
    }

    [Theory]
    [InlineData("01418012345", true)]
    [InlineData("014180 12345", true)]
    [InlineData("014180-12345.", true)]
    [InlineData("16 000 000 kroner i 46 år", false)]
    [InlineData("2019–2022: 117 dialogprosesser", false)]
    [InlineData("123456789012", false)]
    public void HasNumber_LooksForElevenDigits(string text, bool expected) => Assert.Equal(expected, PersonMarks.HasNumber(text));

    [Fact]
    public void KnownExamples_HaveThemesThatExist() => Assert.All(FirstExamples.All, known =>
    {
        Assert.NotEmpty(ExampleCodes.ThemesOf(known.Key));
        Assert.All(ExampleCodes.ThemesOf(known.Key), theme => Assert.Contains(theme, ExampleCodes.Themes));
        Assert.All(known.Levels, level => Assert.Contains(level, ExampleCodes.Levels));
        Assert.Contains(known.MunicipalitySize, ExampleCodes.Sizes);
    });
}
