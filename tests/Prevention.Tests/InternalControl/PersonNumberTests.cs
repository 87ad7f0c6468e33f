using FsCheck;
using FsCheck.Fluent;
using Langbenk.Kernel;

namespace Langbenk.Prevention.Tests.InternalControl;

public class PersonNumberTests
{
    [Theory]
    [InlineData("01811512345")]
    [InlineData("Gutten (018115 12345) ventet")]
    [InlineData("01.81.15-12345")]
    [InlineData("01 81 15 12345")]
    [InlineData("018115 123 45")]
    [InlineData("nr.01811512345,")]
    public void IsIn_ElevenDigitsAsPeopleWriteThem_IsFound(string text) => Assert.True(PersonNumber.IsIn("", text));

    [Theory]
    [InlineData("")]
    [InlineData("Ring 22 33 44 55 eller 99 88 77 66")]
    [InlineData("Sak 2026/1234, vedtatt 12.05.2026 kl. 14.30")]
    [InlineData("Tolv sifre: 018115123456")]
    [InlineData("Organisasjonsnummer 974 760 673")]
    [InlineData("Fra 01.02.2025 til 03.04.2026 kom 118 meldinger")]
    public void IsIn_OtherNumbers_IsNotFound(string text) => Assert.False(PersonNumber.IsIn(text));

    [Fact]
    public void IsIn_ElevenDigitsInsideAnyWords_IsFound() => Prop.ForAll(
        ArbMap.Default.ArbFor<long>(), ArbMap.Default.ArbFor<NonNull<string>>(),
        (number, words) => PersonNumber.IsIn($"{Letters(words.Get)} {Math.Abs(number % 100_000_000_000):00000000000} {Letters(words.Get)}"))
        .QuickCheckThrowOnFailure();

    static string Letters(string text) => new([.. text.Where(char.IsLetter)]);
}
