using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Langbenk.Export.Paper;
using Langbenk.Kernel;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Langbenk.Export.Excel;

/// <summary>Tables as an Excel workbook (.xlsx). What looks like a formula stays text: there is not one formula in the file.</summary>
public static class ExcelWriter
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    const int LongestTitle = 255;

    public static byte[] Write(string title, string language, IReadOnlyList<Sheet> sheets)
    {
        foreach (var sheet in sheets)
        {
            Check(sheet);
        }

        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            // A workbook without a sheet cannot be opened.
            Fill(package, title, Languages.ParseOrDefault(language), sheets.Count > 0 ? sheets : [new Sheet(title, [], [])]);
        }

        return stream.ToArray();
    }

    static void Check(Sheet sheet)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sheet.Rows.Count, Sheet.MostRows);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sheet.Columns.Count, Sheet.MostColumns);
        if (sheet.Rows.Any(row => row.Count != sheet.Columns.Count))
        {
            throw new ArgumentException("A row has another number of cells than there are columns.", nameof(sheet));
        }
    }

    static void Fill(SpreadsheetDocument package, string title, Language language, IReadOnlyList<Sheet> sheets)
    {
        var line = CleanText.Line(title);
        package.PackageProperties.Title = line.Length > LongestTitle ? CleanText.Of(line[..LongestTitle]) : line;
        package.PackageProperties.Language = OfficeLanguage.Of(language);

        var book = package.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = ExcelStyles.Write(language);
        var names = SheetNames.Of(sheets.Select(sheet => sheet.Name), language);
        var listed = new S.Sheets();
        var defined = new S.DefinedNames();
        for (var i = 0; i < sheets.Count; i++)
        {
            var id = $"sheet{i + 1}";
            new SheetWriter(sheets[i], title, language).Write(book.AddNewPart<WorksheetPart>(id));
            listed.Append(new S.Sheet { Name = names[i], SheetId = (uint)i + 1, Id = id });
            defined.Append(HeaderOnEachPage(names[i], i));
        }

        book.Workbook = new S.Workbook(new S.BookViews(new S.WorkbookView()), listed, defined);
    }

    static S.DefinedName HeaderOnEachPage(string sheet, int number) =>
        new($"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)number };
}
