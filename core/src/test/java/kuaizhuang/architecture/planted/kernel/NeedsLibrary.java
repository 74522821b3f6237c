package kuaizhuang.architecture.planted.kernel;

import org.assertj.core.data.Offset;

/// Planted: the kernel leans on a library.
public record NeedsLibrary(Offset<Double> tolerance) {}
