using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Langbenk.Export.Tests.Support;

/// <summary>Opens what was written, the way Office would, and lists what is wrong with it.</summary>
public static class Office
{
    static readonly FileFormatVersions[] Versions = [FileFormatVersions.Office2019, FileFormatVersions.Microsoft365];

    public static void IsValid(OpenXmlPackage package)
    {
        var errors = Versions.SelectMany(version => new OpenXmlValidator(version).Validate(package))
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}");
        Assert.Empty(errors);
    }

    public static WordprocessingDocument Word(byte[] file)
    {
        var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        IsValid(package);
        return package;
    }

    public static SpreadsheetDocument Excel(byte[] file)
    {
        var package = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        IsValid(package);
        return package;
    }
}
