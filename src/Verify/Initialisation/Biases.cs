namespace Verify;

/// <summary>Biases before training.</summary>
public static class Biases
{
    /// <summary>[G·H] 0, but <paramref name="forget"/> for the gate that carries: an LSTM's f (Gers et al. 2000; Jozefowicz et al. 2015), a GRU's z.</summary>
    /// <param name="cell">The cell.</param> <param name="H">Hidden units.</param> <param name="forget">1 is usual; ln(T − 1) carries over T steps (Tallec and Ollivier 2018).</param>
    public static double[] For(Cell cell, int H, double forget = 1)
    {
        var bias = new double[cell.GateCount * H];
        if (cell.Type == typeof(Lstm) || cell.Type == typeof(Gru)) Array.Fill(bias, forget, H, H);
        return bias;
    }
}
