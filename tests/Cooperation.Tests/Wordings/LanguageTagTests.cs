using Langbenk.Sharing.Wordings;

namespace Langbenk.Cooperation.Tests.Wordings;

public class LanguageTagTests
{
    [Theory]
    [InlineData("pl", "pl", false)]
    [InlineData(" UK ", "uk", false)]
    [InlineData("so", "so", false)]
    [InlineData("ti", "ti", false)]
    [InlineData("se", "se", false)]
    [InlineData("kmr", "kmr", false)]
    [InlineData("ku", "ku", false)]
    [InlineData("pt_br", "pt-BR", false)]
    [InlineData("es-419", "es-419", false)]
    [InlineData("ar", "ar", true)]
    [InlineData("ar-sy", "ar-SY", true)]
    [InlineData("ar-latn", "ar-Latn", false)]
    [InlineData("fa-AF", "fa-AF", true)]
    [InlineData("prs", "prs", true)]
    [InlineData("ur", "ur", true)]
    [InlineData("ps", "ps", true)]
    [InlineData("ku-ARAB", "ku-Arab", true)]
    [InlineData("ckb", "ckb", true)]
    [InlineData("he", "he", true)]
    [InlineData("ff-Adlm", "ff-Adlm", true)]
    public void Read_ALanguage_IsItsTagAndDirection(string typed, string tag, bool rightToLeft)
    {
        Assert.Equal(tag, LanguageTag.Read(typed));
        Assert.Equal(rightToLeft, LanguageTag.IsRightToLeft(tag));
        Assert.False(LanguageTag.IsOfTheProgram(tag));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ua")]
    [InlineData("polsk")]
    [InlineData("p")]
    [InlineData("pl-")]
    [InlineData("pl-polen")]
    [InlineData("p1")]
    [InlineData("pl\" dir=\"rtl")]
    public void Read_WhatIsNone_IsNone(string typed) => Assert.Null(LanguageTag.Read(typed));

    [Theory]
    [InlineData("nb")]
    [InlineData("nn-NO")]
    [InlineData("no")]
    [InlineData("en-GB")]
    public void Read_OneOfTheProgram_IsKnownAsThat(string typed) => Assert.True(LanguageTag.IsOfTheProgram(LanguageTag.Read(typed)!));
}
