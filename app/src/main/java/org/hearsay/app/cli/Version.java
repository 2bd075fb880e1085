package org.hearsay.app.cli;

import picocli.CommandLine.IVersionProvider;

/** The version, as the build wrote it into the manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"hearsay " + number()};
    }

    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
