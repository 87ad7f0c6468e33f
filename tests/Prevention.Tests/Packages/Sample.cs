using Langbenk.Prevention.Networks;
using Langbenk.Prevention.Packages;

namespace Langbenk.Prevention.Tests.Packages;

/// <summary>A small package as a municipality would make it.</summary>
static class Sample
{
    public static PackageContent Content(string fingerprint, int edition = 1) => new(
        edition, new DateOnly(2026, 5, 4), new("4649", "Lillevik", fingerprint),
        [
            new(
                Guid.Parse("018f0000-0000-7000-8000-000000000001"), "nb", "Åpen barnehage", "Kaffe og lek.", "Små barn møtes sjelden.", "Småbarnsfamilier.",
                ["universal"], ["early-years", "parents"], "2", "En halv stilling.", "Ikke målt.", "Mange kommer igjen.", "Helsestasjonen", "Lillevik",
                "Egen erfaring", ""),
        ],
        [new("tidlig innsats", "Hjelp så snart noen ser behovet.", "Vedtatt i plangruppa")],
        [
            new(
                Guid.Parse("018f0000-0000-7000-8000-000000000002"), "Nettverk Vik", "Vestland", "Lillevik", [new("4649", "Lillevik"), new("", "Nabo")],
                ["Bufetat"], [new("Akuttarbeid", "2024", "Trygge akuttplasseringer.", ProjectStatus.Running)], ""),
        ]);

    public static byte[] Bytes(TestKeys keys, Func<PackageContent, PackageContent>? change = null)
    {
        var content = Content(keys.Fingerprint);
        return WritePackage.Of(change?.Invoke(content) ?? content, keys);
    }

    /// <summary>The number of the refusal, or 0 when the package was read.</summary>
    public static int Answer(ReadOnlyMemory<byte> bytes) => ReadPackage.From(bytes) is ReadPackage.Result.Refused refused ? refused.Problem.Number : 0;
}
