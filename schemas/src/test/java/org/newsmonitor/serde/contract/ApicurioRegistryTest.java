package org.newsmonitor.serde.contract;

final class ApicurioRegistryTest extends RegistryContract {
    @Override
    protected String baseUrl() {
        return ApicurioProcess.shared().url();
    }
}
