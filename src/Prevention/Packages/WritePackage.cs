namespace Langbenk.Prevention.Packages;

/// <summary>Signs a collection and writes it as the bytes of a file. Pure: the same content and signature give the same bytes.</summary>
public static class WritePackage
{
    public static byte[] Of(PackageContent content, IPackageKeys keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var unsigned = new PackageFile(
            PackageFile.KindName, PackageFile.NewestFormat, content, Convert.ToBase64String(keys.PublicKey.Span), "");
        return PackageJson.Write(unsigned with { Signature = Convert.ToBase64String(keys.Sign(PackageJson.Signed(unsigned))) });
    }
}
