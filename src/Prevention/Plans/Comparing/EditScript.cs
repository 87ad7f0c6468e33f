namespace Langbenk.Prevention.Plans.Comparing;

/// <summary>The shortest way from one list of pieces to another.</summary>
static class EditScript
{
    /// <summary>Most edits looked for. Time and memory grow with its square: this is a few megabytes.</summary>
    const int MostEdits = 1500;

    /// <summary>Null when the two are further apart than is looked for.</summary>
    public static List<DiffPart>? Of(List<string> before, List<string> after)
    {
        var head = 0;
        while (head < before.Count && head < after.Count && before[head] == after[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < before.Count - head && tail < after.Count - head && before[^(tail + 1)] == after[^(tail + 1)])
        {
            tail++;
        }

        var middle = Middle(before[head..(before.Count - tail)], after[head..(after.Count - tail)]);
        return middle is null
            ? null
            : [.. before[..head].Select(Same), .. middle, .. before[(before.Count - tail)..].Select(Same)];
    }

    static DiffPart Same(string text) => new(DiffKind.Same, text);

    static List<DiffPart>? Middle(List<string> before, List<string> after)
    {
        if (before.Count == 0 || after.Count == 0)
        {
            return [.. before.Select(text => new DiffPart(DiffKind.Removed, text)), .. after.Select(text => new DiffPart(DiffKind.Added, text))];
        }

        var most = Math.Min(before.Count + after.Count, MostEdits);
        // How far each diagonal has come, and a copy of it for every number of edits.
        var (furthest, history) = (new int[2 * most + 3], new List<int[]>());
        for (var edits = 0; edits <= most; edits++)
        {
            history.Add(furthest[(most - edits)..(most + edits + 3)]);
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var at = most + 1 + diagonal;
                var down = diagonal == -edits || diagonal != edits && furthest[at - 1] < furthest[at + 1];
                var x = down ? furthest[at + 1] : furthest[at - 1] + 1;
                while (x < before.Count && x - diagonal < after.Count && before[x] == after[x - diagonal])
                {
                    x++;
                }

                furthest[at] = x;
                if (x >= before.Count && x - diagonal >= after.Count)
                {
                    return Back(before, after, history);
                }
            }
        }

        return null;
    }

    static List<DiffPart> Back(List<string> before, List<string> after, List<int[]> history)
    {
        var parts = new List<DiffPart>();
        var (x, y) = (before.Count, after.Count);
        for (var edits = history.Count - 1; edits >= 0; edits--)
        {
            var (row, diagonal) = (history[edits], x - y);
            int At(int other) => row[edits + 1 + other];
            var down = diagonal == -edits || diagonal != edits && At(diagonal - 1) < At(diagonal + 1);
            var from = down ? diagonal + 1 : diagonal - 1;
            var (fromX, fromY) = edits == 0 ? (0, 0) : (At(from), At(from) - from);
            while (x > fromX && y > fromY)
            {
                parts.Add(Same(before[--x]));
                y--;
            }

            if (edits > 0)
            {
                parts.Add(down ? new DiffPart(DiffKind.Added, after[--y]) : new DiffPart(DiffKind.Removed, before[--x]));
            }
        }

        parts.Reverse();
        return parts;
    }
}
