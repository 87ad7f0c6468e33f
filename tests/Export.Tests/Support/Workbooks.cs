using Langbenk.Export.Excel;

namespace Langbenk.Export.Tests.Support;

public static class Workbooks
{
    public static IReadOnlyList<Sheet> Measures =>
    [
        new("Tiltak",
            [new("Tiltak"), new("Nivå"), new("Frist"), new("Kostnad", NumberLook.Grouped), new("Andel", NumberLook.Percent), new("År")],
            [
                ["Foreldreveiledning (ICDP) i alle barnehager", "Universelt", new DateOnly(2026, 9, 1), 120_000, 0.125m, 2026],
                ["Åpen barnehage med helsesykepleier til stede tirsdag og torsdag, også i skoleferiene når andre tilbud er stengt", "Universelt", new DateOnly(2027, 1, 1), 340_000.5m, 0.4m, 2027],
                ["=1+1", "Selektivt", Cell.Empty, -85_000, Cell.Empty, 2027],
                ["Linje én\nLinje to", "+47 22 00 00 00", new DateOnly(1899, 5, 17), Cell.Empty, 1m, 1899],
            ]),
        new("Tall/år: [2026]", [new("Nivå"), new("Antall")], [["Universelle", 10], ["Selektive", 6]]),
    ];
}
