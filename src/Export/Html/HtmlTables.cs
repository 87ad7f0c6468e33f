using System.Text;
using Langbenk.Export.Paper;

namespace Langbenk.Export.Html;

/// <summary>A table with its caption and headings tied to columns and rows. Widths are class names, because inline style is not allowed.</summary>
static class HtmlTables
{
    public const int WholeWidth = 100;

    public static void Append(StringBuilder html, Table table)
    {
        html.Append("<table class=\"ds-table paper-table\">\n");
        if (table.Caption is not null)
        {
            html.Append("<caption>").Append(HtmlText.Of(CleanText.Line(table.Caption))).Append("</caption>\n");
        }

        html.Append("<colgroup>").AppendJoin("", table.Shares(WholeWidth).Select(share => $"<col class=\"paper-col-{share}\">")).Append("</colgroup>\n");
        html.Append("<thead>\n<tr>");
        foreach (var column in table.Columns)
        {
            html.Append("<th scope=\"col\"").Append(Number(column)).Append('>').Append(HtmlText.Of(CleanText.Line(column.Heading))).Append("</th>");
        }

        html.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            AppendRow(html, table, row);
        }

        html.Append("</tbody>\n</table>\n");
    }

    static void AppendRow(StringBuilder html, Table table, IReadOnlyList<TableCell> row)
    {
        html.Append("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            var tag = i == 0 && table.NamesRows ? "th" : "td";
            html.Append('<').Append(tag).Append(tag == "th" ? " scope=\"row\"" : "").Append(Number(table.Columns[i])).Append('>');
            HtmlText.Append(html, row[i].Runs);
            html.Append("</").Append(tag).Append('>');
        }

        html.Append("</tr>\n");
    }

    static string Number(TableColumn column) => column.IsNumeric ? " class=\"paper-number\"" : "";
}
