namespace Verify;

/// <summary>The weights of one layer and the state that it starts from.</summary>
/// <param name="H">Its hidden units.</param>
/// <param name="W">[G·H,C], C the hidden units of the layer below, or the inputs of the stack.</param>
/// <param name="R">[G·H,H]</param> <param name="Bw">[G·H]</param> <param name="Br">[G·H]</param>
/// <param name="H0">[N,H]</param> <param name="C0">[N,H]; empty for a cell without memory.</param>
public sealed record Layer(int H, double[] W, double[] R, double[] Bw, double[] Br, double[] H0, double[] C0);
