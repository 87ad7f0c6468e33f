namespace Langbenk.Law.Model;

/// <summary>
/// A decision diagram in one fixed order of facts, equal subtrees kept once and needless questions left out.
/// So a fact stands in the diagram exactly when its answer changes the outcome under some assignment of the others.
/// </summary>
sealed class Diagram
{
    /// <summary>A leaf has no fact; its outcome is a number. A question has one child per possible answer.</summary>
    public sealed record Node(int Id, int Fact, int Outcome, Node[] Children)
    {
        public bool IsLeaf => Children.Length == 0;
    }

    readonly Dictionary<string, Node> known = [];
    readonly Dictionary<string, Node> worked = [];

    public Node Leaf(int outcome) => Keep($"leaf {outcome}", id => new Node(id, int.MaxValue, outcome, []));

    /// <summary>"Ask this fact; go on with the child of the answer", brought into the fixed order.</summary>
    public Node Ask(int fact, Node[] children)
    {
        if (children.All(c => c == children[0])) return children[0];
        var top = Math.Min(fact, children.Min(c => c.Fact));
        if (top == fact) return Keep($"{fact}: {Ids(children)}", id => new Node(id, fact, 0, children));
        return Once($"ask {fact}: {Ids(children)}", () =>
        {
            var width = children.First(c => c.Fact == top).Children.Length;
            return Ask(top, Each(width, v => Ask(fact, [.. children.Select(c => Answered(c, top, v))])));
        });
    }

    /// <summary>The lower of the two outcomes under every assignment.</summary>
    public Node Lower(Node a, Node b)
    {
        if (a == b) return a;
        if (a.IsLeaf && b.IsLeaf) return a.Outcome <= b.Outcome ? a : b;
        return Once($"lower {a.Id} {b.Id}", () =>
        {
            var top = Math.Min(a.Fact, b.Fact);
            var width = (a.Fact == top ? a : b).Children.Length;
            return Ask(top, Each(width, v => Lower(Answered(a, top, v), Answered(b, top, v))));
        });
    }

    /// <summary>1 where the outcome is exactly this one, else 0.</summary>
    public Node Is(Node node, int outcome) => node.IsLeaf
        ? Leaf(node.Outcome == outcome ? 1 : 0)
        : Once($"is {outcome} {node.Id}", () => Ask(node.Fact, [.. node.Children.Select(c => Is(c, outcome))]));

    /// <summary>The diagram when one fact has one answer.</summary>
    public Node Given(Node node, int fact, int answer)
    {
        if (node.Fact > fact) return node;
        if (node.Fact == fact) return node.Children[answer];
        return Once($"given {fact}={answer} {node.Id}",
            () => Ask(node.Fact, [.. node.Children.Select(c => Given(c, fact, answer))]));
    }

    public static int Floor(Node node) => Reachable(node).Where(n => n.IsLeaf).Min(n => n.Outcome);

    /// <summary>The facts that matter.</summary>
    public static HashSet<int> Facts(Node node) => [.. Reachable(node).Where(n => !n.IsLeaf).Select(n => n.Fact)];

    static HashSet<Node> Reachable(Node root)
    {
        var seen = new HashSet<Node>(ReferenceEqualityComparer.Instance) { root };
        var waiting = new Stack<Node>(seen);
        while (waiting.TryPop(out var node))
            foreach (var child in node.Children.Where(seen.Add)) waiting.Push(child);
        return seen;
    }

    static Node Answered(Node node, int fact, int answer) => node.Fact == fact ? node.Children[answer] : node;

    static Node[] Each(int width, Func<int, Node> child) => [.. Enumerable.Range(0, width).Select(child)];

    static string Ids(Node[] children) => string.Join(' ', children.Select(c => c.Id));

    Node Keep(string key, Func<int, Node> make)
    {
        if (!known.TryGetValue(key, out var node)) known[key] = node = make(known.Count);
        return node;
    }

    Node Once(string key, Func<Node> work)
    {
        if (!worked.TryGetValue(key, out var node)) worked[key] = node = work();
        return node;
    }
}
